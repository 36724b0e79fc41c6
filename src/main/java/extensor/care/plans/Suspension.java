package extensor.care.plans;

import extensor.care.safety.Hit;
import extensor.care.safety.Signal;
import extensor.care.safety.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which items of a signed plan are stopped by what is known now: nothing was in their way when the plan was signed. Until somebody has spoken with the patient they pause. */
public final class Suspension {
    private Suspension() {}

    /** The stopped items by their numbers, each with what stops it. */
    public static Map<Integer, List<Hit>> items(Verdict verdict) {
        Map<Integer, List<Hit>> stopped = new TreeMap<>();
        for (Hit hit : verdict.hits(Signal.STOP))
            stopped.computeIfAbsent(Integer.parseInt(hit.treatment().key()), item -> new ArrayList<>())
                    .add(hit);
        return stopped;
    }
}
