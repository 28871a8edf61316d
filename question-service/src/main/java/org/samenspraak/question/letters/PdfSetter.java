package org.samenspraak.question.letters;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Sets XHTML as PDF/A-3a and PDF/UA-1: every font embedded, tagged, the same bytes for the same
 * letter.
 */
final class PdfSetter {
  private static final Pattern CREATED = Pattern.compile("<xmp:CreateDate>[^<]*</xmp:CreateDate>");
  private static final String FONT = "Letter";
  private static final String SIGNS = "Signs";

  static {
    // The library writes to the terminal unless it is told where else.
    XRLog.setLoggerImpl(new Slf4jLogger());
  }

  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  /**
   * Sets one document.
   *
   * @param identity of the document, from which its id is made
   * @param date that it bears as its date of creation
   */
  byte[] set(String xhtml, String identity, LocalDate date) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PdfBoxRenderer renderer = builder(xhtml).buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      try (PDDocument document = renderer.getPdfDocument()) {
        date(document, identity, date);
        document.save(pdf);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("setting letter " + identity, e);
    }
    return pdf.toByteArray();
  }

  private PdfRendererBuilder builder(String xhtml) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
    builder.useColorProfile(colours);
    font(builder, LetterFonts.REGULAR, FONT, 400);
    font(builder, LetterFonts.BOLD, FONT, 700);
    font(builder, LetterFonts.SIGNS, SIGNS, 400);
    builder.withProducer("Samenspraak");
    builder.withHtmlContent(xhtml, null);
    return builder;
  }

  private static void font(PdfRendererBuilder builder, byte[] font, String family, int weight) {
    builder.useFont(() -> new ByteArrayInputStream(font), family, weight, FontStyle.NORMAL, true);
  }

  /**
   * Replaces the moment of setting, which the library puts in, or no two runs would give the same
   * bytes.
   */
  private static void date(PDDocument document, String identity, LocalDate date)
      throws IOException {
    GregorianCalendar moment = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
    document.getDocumentInformation().setCreationDate(moment);
    document.setDocumentId((long) identity.hashCode());
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String created = DateTimeFormatter.ISO_LOCAL_DATE.format(date) + "T00:00:00+00:00";
    String dated =
        CREATED.matcher(xmp).replaceAll("<xmp:CreateDate>" + created + "</xmp:CreateDate>");
    metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
  }
}
