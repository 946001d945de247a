package org.policygap.model.xml;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The classes of a package, from its folder. */
final class Classes {
    private static final String SUFFIX = ".class";

    private Classes() {}

    /** Every class in the package of the given one, nested ones included. */
    static List<Class<?>> beside(Class<?> one) throws IOException, URISyntaxException, ClassNotFoundException {
        Path folder =
                Path.of(one.getResource(one.getSimpleName() + SUFFIX).toURI()).getParent();
        List<Class<?>> result = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX) && !name.startsWith("package-info"))
                    .sorted()
                    .toList();
            for (String name : names) {
                String binary = one.getPackageName() + "." + name.substring(0, name.length() - SUFFIX.length());
                result.add(Class.forName(binary));
            }
        }
        return result;
    }
}
