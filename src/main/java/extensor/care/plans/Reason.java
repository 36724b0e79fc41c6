package extensor.care.plans;

import extensor.care.patients.Fact;
import extensor.care.safety.Hit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a therapist goes on despite a precaution: the key of the finding, the words, who and when. `about` is what it answered (null: not kept); once that has
 * changed, it no longer stands.
 */
public record Reason(String finding, String text, String by, Instant at, String about) {
    /** No words yet for this. */
    static Reason none(String finding, String about) {
        return new Reason(finding, "", null, null, about);
    }

    /** What a reason for a hit answers: where, in which phase and setting it is treated, and all facts that are met there. */
    static String about(Hit hit, Composition composition) {
        var treatment = hit.treatment();
        List<Object> all = new ArrayList<>(Arrays.<Object>asList(
                composition.phaseOf(treatment.item()).id(), treatment.region(), treatment.side(), treatment.setting()));
        for (Fact fact : hit.facts())
            Collections.addAll(all, fact.condition(), fact.region(), fact.side(), fact.from(), fact.until());
        if (hit.assumed()) all.add("assumed");
        return all.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    boolean answers(String what) {
        return !text.isEmpty() && what.equals(about);
    }

    /** The same at another finding. */
    Reason at(String finding, String about) {
        return new Reason(finding, text, by, at, about);
    }
}
