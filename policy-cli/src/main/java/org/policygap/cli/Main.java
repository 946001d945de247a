package org.policygap.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.LogManager;

/** Starts the command and ends the process with its exit code. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        silenceLibraries();
        Locale.setDefault(Locale.ROOT);
        Charset charset = terminalCharset();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset);
        int exitCode = PolicyGap.run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /** What the terminal understands: Java 17 tells it only where there is one; a file or pipe gets UTF-8. */
    private static Charset terminalCharset() {
        String name = System.getProperty("sun.stdout.encoding", "UTF-8");
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }

    /**
     * POI and PDFBox log through Log4j's API or java.util.logging; a person at the terminal needs neither, nor what Log4j says
     * of itself.
     */
    private static void silenceLibraries() {
        System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        LogManager.getLogManager().reset();
    }
}
