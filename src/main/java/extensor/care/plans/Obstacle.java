package extensor.care.plans;

import extensor.care.catalogue.Dose;
import extensor.shared.Refusal;
import java.util.ArrayList;
import java.util.List;

/** What stands in the way of a signature, and where in the draft it is put right: `which` is the number or the key of the thing, empty where there is one alone. */
public record Obstacle(Obstacle.ObstaclePlace place, String which, String key, List<Object> arguments) {
    public enum ObstaclePlace {
        LIBRARY,
        DOSE,
        ITEM,
        START,
        GOAL,
        STOP,
        QUESTION,
        CAUTION
    }

    static Obstacle at(ObstaclePlace place, Object which, String key, Object... arguments) {
        return new Obstacle(place, which.toString(), key, List.of(arguments));
    }

    /** Nothing to give, doses without a needed value, and then what is wrong with the days and goals. */
    static List<Obstacle> of(List<Item> items, List<Obstacle> daysAndGoals) {
        List<Obstacle> all = new ArrayList<>();
        if (items.isEmpty()) all.add(at(ObstaclePlace.LIBRARY, "", "plan.nothing-in-it"));
        for (Item item : items) {
            Dose dose = item.dose();
            if (!dose.missing().isEmpty())
                all.add(at(ObstaclePlace.DOSE, item.id(), "plan.dose-incomplete", dose.name()));
        }
        all.addAll(daysAndGoals);
        return all;
    }

    Refusal refusal() {
        return new Refusal(key, arguments.toArray());
    }
}
