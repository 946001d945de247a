package org.policygap.parser.read.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.policygap.parser.read.xml.XmlCursor;

/** The relationships of one part (ISO/IEC 29500-2, 6.5). External targets are reported, never opened. */
final class Relationships {
    private final String folder;
    private final Map<String, Relationship> byId = new LinkedHashMap<>();

    /** Relationships of the part of this name; of the package if the name is empty. */
    Relationships(String part) {
        this.folder = part.substring(0, part.lastIndexOf('/') + 1);
    }

    /**
     * One relationship.
     *
     * @param type last segment of the type's URI, which is the same in transitional and strict documents
     * @param target name of the part; for an external one, the target as written
     */
    record Relationship(String type, String target, boolean external) {}

    /** Name of the part that holds the relationships of a part. */
    static String partFor(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }

    void read(XmlCursor xml) throws XMLStreamException {
        while (xml.nextTag()) {
            if (xml.isStart() && xml.name().equals("Relationship")) {
                boolean external = xml.attribute("TargetMode").equals("External");
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                byId.put(
                        xml.attribute("Id"),
                        new Relationship(
                                type.substring(type.lastIndexOf('/') + 1),
                                external ? target : resolve(target),
                                external));
            }
        }
    }

    private String resolve(String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.split("/")) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }

    Optional<Relationship> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All of them by id, in the order of the file. */
    Set<Map.Entry<String, Relationship>> all() {
        return byId.entrySet();
    }

    /** Names of the parts of a type within the package. */
    List<String> parts(String type) {
        return byId.values().stream()
                .filter(r -> r.type().equals(type) && !r.external())
                .map(Relationship::target)
                .toList();
    }

    /** Whether there is an external relationship of this type. */
    boolean hasExternal(String type) {
        return byId.values().stream().anyMatch(r -> r.type().equals(type) && r.external());
    }
}
