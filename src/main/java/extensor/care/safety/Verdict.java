package extensor.care.safety;

import extensor.shared.TypedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a check comes to: whether one may sign, and if not, what stands in the way. */
public record Verdict(List<Finding> findings) {
    private static final int SHORTEST_REASON = 10;

    public Verdict {
        findings = List.copyOf(findings);
    }

    /**
     * @param reasons what the therapist typed, by the key of the finding it answers
     * @param safeguarded the keys of the findings where safeguards stand for a reason
     */
    public boolean mayBeSigned(Map<String, String> reasons, Set<String> safeguarded) {
        return obstacles(reasons, safeguarded).isEmpty();
    }

    /** The findings that prevent signing: what is forbidden, what must be asked first, and precautions without a reason or safeguards. */
    public List<Finding> obstacles(Map<String, String> reasons, Set<String> safeguarded) {
        return findings.stream()
                .filter(f -> f.blocking() || f.signal() == Signal.CAUTION && !answered(f.key(), reasons, safeguarded))
                .toList();
    }

    private static boolean answered(String finding, Map<String, String> reasons, Set<String> safeguarded) {
        return safeguarded.contains(finding) || explains(reasons.get(finding));
    }

    public List<Hit> hits(Signal signal) {
        return findings.stream()
                .filter(f -> f.signal() == signal)
                .filter(Hit.class::isInstance)
                .map(Hit.class::cast)
                .toList();
    }

    public Optional<Gaps> gaps() {
        return findings.stream()
                .filter(Gaps.class::isInstance)
                .map(Gaps.class::cast)
                .findFirst();
    }

    /** True where a text can pass for a reason: ten characters that tell something. */
    public static boolean explains(String reason) {
        return TypedText.tells(reason, SHORTEST_REASON);
    }
}
