package extensor.care.home;

import extensor.shared.Refusal;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import java.time.LocalDate;

/** What a patient reports of one item of a plan on a day. Only what was too sore has a reason, and perhaps a comment. */
public record HomeReport(long plan, int item, LocalDate day, HomeOutcome outcome, SoreReason reason, String word) {
    public HomeReport {
        boolean sore = outcome == HomeOutcome.TOO_SORE;
        if (sore && reason == null) throw Refusal.at("reason", "me.why");
        word = sore ? TypedText.linesOrNull(word) : null;
        if (!sore) reason = null;
        if (TextLimit.SORE_WORD.exceededBy(word))
            throw Refusal.at("word", "me.word-long", TextLimit.SORE_WORD.longest());
    }

    /** Done, or partly. */
    public static HomeReport of(long plan, int item, LocalDate day, HomeOutcome outcome) {
        return new HomeReport(plan, item, day, outcome, null, null);
    }
}
