package extensor.care.catalogue;

import java.util.Set;

/** The movements to reckon with in a treatment. Where nobody has told of them, it may move in every way. */
public record PresentMoves(boolean known, Set<MovementTag> tags) {
    public static final PresentMoves UNKNOWN = new PresentMoves(false, Set.of());

    public PresentMoves {
        tags = Set.copyOf(tags);
    }

    public boolean has(MovementTag tag) {
        return tags.contains(tag) || !known && !tag.isContext();
    }

    public boolean hasAny(Set<MovementTag> any) {
        return any.stream().anyMatch(this::has);
    }
}
