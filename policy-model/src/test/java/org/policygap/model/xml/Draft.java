package org.policygap.model.xml;

import java.util.ArrayList;
import java.util.List;

/** A record without ids and references yet: both are given when a whole policy is built from drafts. */
interface Draft<T> {
    T build(Ids ids);

    static <T> List<T> buildAll(List<Draft<T>> drafts, Ids ids) {
        return drafts.stream().map(draft -> draft.build(ids)).toList();
    }

    /** Gives the ids of one policy and remembers what they were given to. */
    final class Ids {
        private final List<String> nodes = new ArrayList<>();
        private final List<String> passages = new ArrayList<>();
        private int count;

        String next(char prefix) {
            count++;
            String id = prefix + Integer.toHexString(count) + (count % 2 == 0 ? "-2" : ".é_");
            if ("sctrf".indexOf(prefix) >= 0) {
                nodes.add(id);
            }
            if ("crfm".indexOf(prefix) >= 0) {
                passages.add(id);
            }
            return id;
        }

        List<String> nodes() {
            return nodes;
        }

        List<String> passages() {
            return passages;
        }

        /** One of the ids given to nodes; there must be one. */
        String node(int choice) {
            return nodes.get(choice % nodes.size());
        }
    }
}
