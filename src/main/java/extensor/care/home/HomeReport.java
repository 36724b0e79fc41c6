package extensor.care.home;

import extensor.shared.Refusal;
import java.time.LocalDate;

/** What a patient reports of one item of a plan on a day. Only what was too sore has a reason, and perhaps a comment. */
public record HomeReport(long plan, int item, LocalDate day, HomeOutcome outcome, SoreReason reason, String word) {
    private static final int LONGEST = 300;

    public HomeReport {
        boolean sore = outcome == HomeOutcome.TOO_SORE;
        if (sore && reason == null) throw Refusal.at("reason", "me.why");
        word = !sore || word == null || word.isBlank()
                ? null
                : word.replace("\r\n", "\n").strip();
        if (!sore) reason = null;
        if (word != null && word.length() > LONGEST) throw Refusal.at("word", "me.word-long", LONGEST);
    }

    /** Done, or partly. */
    public static HomeReport of(long plan, int item, LocalDate day, HomeOutcome outcome) {
        return new HomeReport(plan, item, day, outcome, null, null);
    }
}
