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
        Charset charset = System.console() == null
                ? StandardCharsets.UTF_8
                : System.console().charset();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset);
        int exitCode = PolicyGap.run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /** POI logs through Log4j's API, PDFBox through java.util.logging; a person at the terminal needs neither. */
    private static void silenceLibraries() {
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        LogManager.getLogManager().reset();
    }
}
