package org.policygap.parser.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.UnusableDocumentException.Reason;
import org.policygap.parser.block.Document;
import org.policygap.parser.read.PdfReader;
import org.policygap.parser.read.ReadingLimits;

class HostilePdfTest {

    private static ReadingLimits limits(ReadingLimits.Pages pages) {
        ReadingLimits usual = ReadingLimits.defaults();
        return new ReadingLimits(usual.blocks(), usual.paragraphLength(), usual.depth(), usual.archive(), pages);
    }

    private static ReadingLimits small() {
        return limits(new ReadingLimits.Pages(3, 100, 250, 5_000, 20_000, 4, Duration.ofMinutes(1)));
    }

    private static void assertUnusable(byte[] content, Reason reason) {
        assertThatExceptionOfType(UnusableDocumentException.class)
                .isThrownBy(() -> new PdfReader(small()).read(content))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .satisfies(e -> assertThat(e.getMessage()).endsWith("."));
    }

    @Test
    void refusesWhatCannotBeUsed() {
        assertUnusable("no PDF at all".getBytes(StandardCharsets.UTF_8), Reason.DAMAGED);
        assertUnusable(new PdfBuilder().picture().bytes(), Reason.NO_TEXT);
        assertUnusable(new PdfBuilder().bytes(), Reason.NO_TEXT);
    }

    @Test
    void tellsAFileThatWasSavedAsTextFromAScannedOne() {
        byte[] scanned = new PdfBuilder().bytes();
        byte[] replaced = "\uFFFD".repeat(scanned.length).getBytes(StandardCharsets.UTF_8);
        byte[] content = Arrays.copyOf(scanned, scanned.length + replaced.length);
        System.arraycopy(replaced, 0, content, scanned.length, replaced.length);
        assertUnusable(content, Reason.DAMAGED);
    }

    @Test
    void asksForACopyWithoutPasswordAndTriesTheEmptyOne() throws IOException, UnusableDocumentException {
        PdfBuilder locked = new PdfBuilder().text(72, 100, "secret");
        locked.pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
        assertUnusable(locked.bytes(), Reason.ENCRYPTED);
        PdfBuilder open = new PdfBuilder().text(72, 100, "not to be changed");
        open.pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        assertThat(new PdfReader().read(open.bytes()).blocks()).hasSize(1);
    }

    @Test
    void formsThatDrawThemselvesEnd() throws IOException {
        PdfBuilder pdf = new PdfBuilder();
        PDFormXObject form = new PDFormXObject(pdf.pdf);
        form.setBBox(new PDRectangle(10, 10));
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("X"), form);
        form.setResources(resources);
        try (var out = form.getContentStream().createOutputStream()) {
            out.write("/X Do /X Do /X Do /X Do /X Do /X Do /X Do /X Do /X Do ".getBytes(StandardCharsets.US_ASCII));
        }
        assertUnusable(
                pdf.draw(stream -> stream.drawForm(form)).text(72, 100, "x").bytes(), Reason.LIMIT);
    }

    @Test
    void glyphsAndPagesAreCounted() throws UnusableDocumentException {
        assertUnusable(new PdfBuilder().text(72, 100, "x".repeat(101)).bytes(), Reason.LIMIT);
        PdfBuilder pdf = new PdfBuilder().text(72, 100, "one");
        for (int i = 0; i < 5; i++) {
            pdf.page().text(72, 100, "more");
        }
        Document document = new PdfReader(small()).read(pdf.bytes());
        assertThat(document.pages()).isEqualTo(3);
        assertThat(document.problems()).extracting(p -> p.code()).contains("pages-cut");
    }

    @Test
    void contentIsMeasuredBeforeItIsRun() throws IOException {
        byte[] spaces = new byte[30_000];
        Arrays.fill(spaces, (byte) ' ');
        PdfBuilder pdf = new PdfBuilder();
        pdf.current().setContents(new PDStream(pdf.pdf, new ByteArrayInputStream(spaces), COSName.FLATE_DECODE));
        assertUnusable(pdf.bytes(), Reason.LIMIT);
    }

    @Test
    void deadlineIsKept() {
        ReadingLimits none = limits(new ReadingLimits.Pages(3, 100, 250, 5_000, 20_000, 4, Duration.ZERO));
        assertThatExceptionOfType(UnusableDocumentException.class)
                .isThrownBy(() -> new PdfReader(none)
                        .read(new PdfBuilder().text(72, 100, "x").bytes()))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.LIMIT));
    }

    /** Whatever happens to a file, nothing but the promised exception leaves the reader. */
    @Property(tries = 150)
    void mutatedFilesNeverFailOtherwise(
            @ForAll @Size(min = 1, max = 8) int[] places,
            @ForAll byte value,
            @ForAll @IntRange(min = 0, max = 400) int cut) {
        byte[] file = new PdfBuilder()
                .text(72, 100, "one")
                .rule(72, 110, 200, 110)
                .text(72, 130, "two")
                .bytes();
        for (int place : places) {
            file[Math.floorMod(place, file.length)] = value;
        }
        try {
            Document document = new PdfReader(small()).read(Arrays.copyOf(file, file.length - (cut > 200 ? 0 : cut)));
            assertThat(document.pages()).isPositive();
        } catch (UnusableDocumentException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
