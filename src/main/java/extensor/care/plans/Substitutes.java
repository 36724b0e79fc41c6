package extensor.care.plans;

import java.util.List;

/** What may take the place of an item, the best first, and the purpose that all of it serves. */
public record Substitutes(String purpose, List<Substitute> choices) {
    public Substitutes {
        choices = List.copyOf(choices);
    }
}
