package extensor.care.catalogue;

import extensor.shared.json.StrictJson;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What somebody has told of the movements of an exercise: those it surely has, those in doubt, and those that a harder variant adds. */
public record Moves(Set<MovementTag> sure, Set<MovementTag> doubtful, Set<MovementTag> harder) {
    public Moves {
        sure = Set.copyOf(sure);
        doubtful = Set.copyOf(doubtful);
        harder = Set.copyOf(harder);
    }

    static Moves read(StrictJson at) {
        Moves moves = new Moves(tags(at, "sure"), tags(at, "doubtful"), tags(at, "harder"));
        if (moves.sure.isEmpty()) throw at.wrong("sure", "is missing or empty");
        return moves;
    }

    private static Set<MovementTag> tags(StrictJson at, String key) {
        List<MovementTag> tags = at.some(MovementTag.class, key);
        Set<MovementTag> once = tags.isEmpty() ? Set.of() : EnumSet.copyOf(tags);
        if (once.size() < tags.size()) throw at.wrong(key, "names one movement twice");
        return once;
    }

    /** All that must be reckoned with: what is in doubt counts as present. */
    Set<MovementTag> reckoned(boolean harderVariant) {
        Set<MovementTag> all = EnumSet.copyOf(sure);
        all.addAll(doubtful);
        if (harderVariant) all.addAll(harder);
        return all;
    }
}
