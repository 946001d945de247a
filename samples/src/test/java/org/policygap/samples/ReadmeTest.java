package org.policygap.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.policygap.cli.PolicyGap;

/** Every example command of the README runs as printed; CI itself runs the demo. */
class ReadmeTest {
    private static final Pattern EXAMPLE = Pattern.compile("`\\./policygap ((?!demo|COMMAND)[^`]+)`");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern WRITTEN = Pattern.compile("\\w[\\w-]*\\.(?:xlsx|csv|xml|html|docx|json)");

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> every_example_runs() throws IOException {
        List<String> examples = EXAMPLE.matcher(Files.readString(Path.of("..", "README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(examples).hasSizeGreaterThan(3);
        return examples.stream().map(example -> DynamicTest.dynamicTest(example, () -> run(example)));
    }

    private static void run(String example) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        int exitCode = PolicyGap.run(out, new PrintStream(err, true, StandardCharsets.UTF_8), words(example));

        assertThat(exitCode).as(err.toString(StandardCharsets.UTF_8)).isZero();
    }

    /** The words of a command line; the samples lie in this folder here, and outputs go to a folder of the test. */
    private static String[] words(String example) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(example);
        while (matcher.find()) {
            String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            boolean written = WRITTEN.matcher(word).matches() || word.equals("overview");
            words.add(
                    written
                            ? folder.resolve(word).toString()
                            : word.equals("samples") ? "." : word.replace("samples/", ""));
        }
        return words.toArray(String[]::new);
    }
}
