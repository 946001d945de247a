package org.policygap.samples.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygap.cli.PolicyGap;

/**
 * No document makes the program read a file or open a connection: a file that every trap points at holds a word that must
 * appear nowhere, and a server that every trap points at must hear nothing.
 */
class CanaryTest {
    private static final String WORD = "canary-7c1f";

    @TempDir
    private Path folder;

    private final List<URI> asked = new CopyOnWriteArrayList<>();
    private ProxySelector before;
    private ServerSocket server;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
        server.setSoTimeout(1);
        before = ProxySelector.getDefault();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add(uri);
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                asked.add(uri);
            }
        });
    }

    @AfterEach
    void stopListening() throws IOException {
        ProxySelector.setDefault(before);
        server.close();
    }

    private String address() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/trap";
    }

    /** What the server heard is told as well as asked for, so that a trap that works is seen. */
    private boolean connected() throws IOException {
        try (Socket connection = server.accept()) {
            return connection.isConnected();
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    @Test
    void the_canary_sings_when_somebody_connects() throws IOException {
        URLConnection connection = URI.create(address()).toURL().openConnection();
        connection.setConnectTimeout(1_000);
        connection.connect();

        assertThat(connected()).isTrue();
        assertThat(asked).isNotEmpty();
    }

    @Test
    void no_trapped_document_reads_a_file_or_opens_a_connection() throws IOException {
        Path canary = Files.writeString(folder.resolve("canary.txt"), WORD);
        Path documents = Files.createDirectory(folder.resolve("documents"));
        for (Map.Entry<String, byte[]> trap :
                new TrappedDocuments(canary.toUri().toString(), address()).all().entrySet()) {
            Files.write(documents.resolve(trap.getKey()), trap.getValue());
        }

        List<String> files = files(documents);
        String printed =
                run(command(List.of("parse", "-o", folder.resolve("out").toString()), files))
                        + run(command(
                                List.of(
                                        "compare",
                                        "--model",
                                        documents.resolve("links.md").toString(),
                                        "-o",
                                        out("gaps.xlsx"),
                                        "--html",
                                        out("gaps.html"),
                                        "--csv",
                                        out("gaps.csv"),
                                        "--xml",
                                        out("gaps.xml")),
                                files))
                        + run("parse", "--check", documents.toString());

        assertThat(connected()).isFalse();
        assertThat(asked).isEmpty();
        assertThat(printed).contains("links.pdf").doesNotContain(WORD);
        assertThat(files(folder.resolve("out")))
                .hasSizeGreaterThan(8)
                .allSatisfy(file -> assertThat(Files.readString(Path.of(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain(WORD));
    }

    private String out(String name) {
        return folder.resolve("out").resolve(name).toString();
    }

    private static String[] command(List<String> options, List<String> files) {
        List<String> words = new ArrayList<>(options);
        words.addAll(files);
        return words.toArray(String[]::new);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(Path::toString).toList();
        }
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printer = new PrintStream(out, true, StandardCharsets.UTF_8);
        PolicyGap.run(printer, printer, arguments);
        return out.toString(StandardCharsets.UTF_8);
    }
}
