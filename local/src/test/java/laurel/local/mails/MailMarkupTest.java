package laurel.local.mails;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import laurel.mail.sample.Sample;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The HTML and text of e-mails of every kind, ordinary and hostile, by two parsers that are not ours. */
class MailMarkupTest {
    private static final int MOST_BYTES = 100 * 1024;
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"”]+");
    private static final Set<String> ELEMENTS = Set.of(
            "#root", "html", "head", "meta", "title", "style", "body", "div", "h1", "h2", "h3", "p", "ul", "li", "a",
            "strong", "span", "bdi");
    private static final Set<String> ATTRIBUTES =
            Set.of("lang", "dir", "charset", "name", "content", "class", "style", "role", "aria-label", "href");

    static Stream<Sample> mails() {
        return Hostile.andOrdinary();
    }

    private static List<String> faults(String html) throws Exception {
        List<String> faults = new ArrayList<>();
        HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
        parser.setContentHandler(new DefaultHandler());
        parser.setErrorHandler(new DefaultHandler() {
            @Override
            public void warning(SAXParseException e) {
                faults.add(e.getMessage());
            }

            @Override
            public void error(SAXParseException e) {
                faults.add(e.getMessage());
            }
        });
        parser.parse(new InputSource(new StringReader(html)));
        Parser lenient = Parser.htmlParser().setTrackErrors(10);
        Jsoup.parse(html, "", lenient);
        lenient.getErrors().forEach(error -> faults.add(error.toString()));
        return faults;
    }

    @ParameterizedTest
    @MethodSource("mails")
    void itIsWellFormedAndHasNothingButWordsAndLinks(Sample sample) throws Exception {
        assertThat(faults(sample.letter().html())).isEmpty();
        Document page = Jsoup.parse(sample.letter().html());
        for (Element element : page.getAllElements()) {
            assertThat(ELEMENTS).contains(element.tagName());
            element.attributes().forEach(attribute -> assertThat(ATTRIBUTES).contains(attribute.getKey()));
            assertThat(element.attr("style")).doesNotContainIgnoringCase("url(", "expression", "@import");
        }
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("style").outerHtml()).doesNotContain("url", "@import", "http");
    }

    @Test
    void whatIsBrokenWouldBeFound() throws Exception {
        assertThat(faults("<!DOCTYPE html><html lang=en><title>x</title><p><b>x</p></b><ul></p>"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("mails")
    void itsOutlineAndItsLinksMakeSense(Sample sample) {
        Document page = Jsoup.parse(sample.letter().html());
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.title()).isEqualTo(sample.letter().subject()).isNotBlank();
        assertThat(page.select("h1")).hasSize(1);
        int last = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isBetween(1, last + 1);
            assertThat(heading.text()).isNotBlank();
            last = level;
        }
        for (Element link : page.select("a")) {
            assertThat(link.text()).isNotBlank();
            assertThat(link.attr("href")).matches("(https://laurel\\.council\\.example/|mailto:).*");
            assertThat(link.attr("style")).isNotBlank();
        }
        for (Element words : page.select("h1, h2, h3, p:not(:has(.laurel-button)), ul")) {
            assertThat(words.attr("style")).contains("color:", "margin:");
        }
    }

    @ParameterizedTest
    @MethodSource("mails")
    void textLeadsWhereHtmlLeadsAndSaysWhatItSays(Sample sample) {
        Document page = Jsoup.parse(sample.letter().html());
        String text = sample.letter().text();
        List<String> ours = page.select("a[href^=https]").eachAttr("href");
        List<String> led = new ArrayList<>();
        Matcher addresses = ADDRESS.matcher(text);
        while (addresses.find()) {
            if (!addresses.group().contains("evil.example")) {
                led.add(addresses.group());
            }
        }
        assertThat(led).isEqualTo(ours);
        page.select("a[href^=mailto]").forEach(link -> assertThat(text).contains(link.text()));
        String said = words(text);
        for (Element part : page.select("h1, h2, h3, p, li")) {
            if (part.select("a[href^=https]").isEmpty()) {
                assertThat(said).contains(words(part.text()));
            }
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip().toUpperCase(Locale.UK);
    }

    @ParameterizedTest
    @MethodSource("mails")
    void itIsSmall(Sample sample) {
        assertThat(sample.letter().html().getBytes(StandardCharsets.UTF_8).length
                        + sample.letter().text().getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(MOST_BYTES / 2);
    }

    @Test
    void aWholeMessageIsSmallToo() {
        assertThat(SampleMail.all(Locale.UK)).hasSizeGreaterThan(30).allSatisfy(mail -> assertThat(mail.bytes())
                .isLessThan(MOST_BYTES));
    }
}
