package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Taps sent after the session has ended, over HTTP: even the longest words of any script are kept for the same person, and nobody else gets or changes them. */
class KeptTapsE2E {
    private static final Program PROGRAM = Program.demo();
    private static final int LARGEST_COOKIE = 4_096;
    private static final Pattern FORM = Pattern.compile(
            "name=\"stamp\" value=\"([^\"]+)\".{0,300}?name=\"day\" value=\"([^\"]+)\"", Pattern.DOTALL);
    private static final Pattern ITEM =
            Pattern.compile("name=\"plan\" value=\"([^\"]+)\"[^<]*<input[^>]*name=\"item\" value=\"([^\"]+)\"");
    /** As many letters as fit: of three bytes in UTF-8, of four, joined into one picture, and those that take three in an address. */
    private static final List<String> WORDS = List.of(
            "\u6F22".repeat(299) + "\u5B57",
            "\u0939\u0941".repeat(150),
            "\uD83D\uDE00".repeat(150),
            "\uD83D\uDC69\u200D\uD83D\uDC67".repeat(60),
            "&=%+ \u00FC".repeat(50));

    /** What the patient's page of yesterday offers to report. */
    private record Offered(String stamp, String day, List<String> items) {
        String tap(int at, String rest) {
            return "stamp=" + stamp + "&day=" + day + "&past=1&" + items.get(at) + rest;
        }

        String pain(int much) {
            return "stamp=" + stamp + "&day=" + day + "&past=1&pain=" + much;
        }
    }

    /** Without what the therapist has been told already: each thing has one task at a time. */
    private static Offered offered(String name) {
        String page = read(name, "/me?on=yesterday");
        String known = heard();
        Matcher form = FORM.matcher(page);
        assertThat(form.find()).isTrue();
        List<String> items = new ArrayList<>();
        Matcher item = ITEM.matcher(page);
        while (item.find()) {
            String title =
                    page.replaceAll("(?s).*id=\"t" + item.group(1) + "-" + item.group(2) + "\">([^<]*)<.*", "$1");
            if (!known.contains(">" + title + ": ")) items.add("plan=" + item.group(1) + "&item=" + item.group(2));
        }
        return new Offered(
                form.group(1), form.group(2), items.stream().distinct().toList());
    }

    private static String heard() {
        return (read("therapist@demo", "/today") + read("therapist2@demo", "/today")).replace("&amp;", "&");
    }

    private static String read(String name, String path) {
        return in(name, "none=none").get(path).body();
    }

    private static DeskClient in(String name, String held) {
        DeskClient client = new DeskClient(PROGRAM);
        assertThat(client.signIn(name, PROGRAM.demoPassword(), held)).isTrue();
        return client;
    }

    private static String sore(String word) {
        return "&outcome=TOO_SORE&reason=SKIN&word=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    /** Sends a tap without a session, from a browser with this cookie; gives its cookie afterwards. */
    private static String late(String tap, String held) {
        HttpResponse<String> answer = Wire.post(PROGRAM.at("/me/tell"), tap, "Cookie", held);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
        return answer.headers()
                .firstValue("Set-Cookie")
                .map(c -> c.substring(0, c.indexOf(';')))
                .orElse(held);
    }

    @Test
    void the_longest_words_of_every_script_are_told_in_full_after_signing_in() {
        Offered mine = offered("patient@demo");
        assertThat(mine.items()).hasSizeGreaterThanOrEqualTo(WORDS.size());
        for (int i = 0; i < WORDS.size(); i++) {
            assertThat(WORDS.get(i).length()).isEqualTo(300);
            String kept = late(mine.tap(i, sore(WORDS.get(i))), "none=none");
            assertThat(kept).startsWith("__Host-extensor-kept=").hasSizeLessThan(LARGEST_COOKIE);
            assertThat(in("patient@demo", kept).get("/me").body()).contains("What you tapped has been saved");
        }
        assertThat(heard()).contains(WORDS);
    }

    @Test
    void two_of_them_wait_beside_each_other_and_are_done_in_their_order() {
        Offered mine = offered("patient2@demo");
        String kept = late(mine.tap(0, sore(WORDS.get(0))), "none=none");
        kept = late(mine.tap(1, sore(WORDS.get(2))), kept);
        kept = late(mine.tap(0, "&outcome=DONE"), kept);
        assertThat(kept).hasSizeLessThan(LARGEST_COOKIE);
        DeskClient patient = in("patient2@demo", kept);
        assertThat(patient.get("/me").body()).contains("What you tapped has been saved");
        String yesterday = patient.get("/me?on=yesterday").body();
        assertThat(card(yesterday, mine, 0)).contains("chip fine");
        assertThat(card(yesterday, mine, 1)).contains("chip caution");
    }

    private static String card(String page, Offered mine, int at) {
        String thing = mine.items().get(at).replaceAll("plan=(.*)&item=(.*)", "$1-$2");
        String item = thing.replaceAll(".*-", "");
        return page.substring(
                page.indexOf("id=\"i" + thing + "\""), page.indexOf("name=\"item\" value=\"" + item + "\""));
    }

    @Test
    void what_was_changed_by_a_letter_or_is_somebody_else_s_is_not_told() {
        Offered mine = offered("patient3@demo");
        String kept = late(mine.tap(0, sore("canary of patient three")), "none=none");
        for (int at : List.of(kept.indexOf('=') + 1, kept.length() / 2, kept.length() - 2)) {
            String changed = kept.substring(0, at) + (kept.charAt(at) == 'A' ? 'B' : 'A') + kept.substring(at + 1);
            assertThat(in("patient3@demo", changed).get("/me").body()).doesNotContain("has been saved");
        }
        DeskClient other = in("patient2@demo", kept);
        assertThat(other.get("/me").body()).doesNotContain("has been saved");
        String both = late(offered("patient2@demo").pain(4), kept);
        assertThat(in("patient3@demo", both.replaceAll("=.*", "=" + "A".repeat(900)))
                        .get("/me")
                        .body())
                .doesNotContain("has been saved");
        assertThat(heard()).doesNotContain("canary of patient three");
        assertThat(in("patient3@demo", both).get("/me").body()).contains("What you tapped has been saved");
        assertThat(heard()).contains("canary of patient three");
    }
}
