package org.policygap.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.policygap.compare.PolicyComparer;
import org.policygap.model.policy.Policy;
import org.policygap.model.text.Fingerprint;
import org.policygap.parser.PolicyParser;
import org.policygap.report.GapWorkbook;

/** Tells one build of policygap from another: what one has worked out is of no use to the next. */
final class ProgramFingerprint {

    private ProgramFingerprint() {}

    /** A checksum over version, readers, comparer, lexicon, schemas and reports. */
    static String text() throws IOException {
        StringBuilder all = new StringBuilder(ProgramVersion.text());
        for (Class<?> part : List.of(Policy.class, PolicyParser.class, PolicyComparer.class, GapWorkbook.class)) {
            for (Path file : files(part)) {
                all.append(Fingerprint.sha256(Files.readAllBytes(file)));
            }
        }
        return Fingerprint.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The jar that holds the class, or in development the files of its folder. */
    private static List<Path> files(Class<?> part) throws IOException {
        CodeSource source = part.getProtectionDomain().getCodeSource();
        List<Path> files = new ArrayList<>();
        if (source != null) {
            try (Stream<Path> entries = Files.walk(Path.of(source.getLocation().toURI()))) {
                entries.filter(Files::isRegularFile).sorted().forEach(files::add);
            } catch (URISyntaxException e) {
                throw new IOException("The program does not know where it lies: " + e.getMessage(), e);
            }
        }
        return files;
    }
}
