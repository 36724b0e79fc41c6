package extensor.care.tasks;

import extensor.shared.Message;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;

/** When a patient who asks for another time would rather come. */
public enum TimeWanted {
    MORNING,
    AFTERNOON,
    ANOTHER_DAY,
    ANY;

    /** What the desk is told: the wish, and the time of the visit. */
    public Message toMessage(LocalDateTime visitAt) {
        return Message.of(key(), visitAt);
    }

    /** The wish that a message says; none where it says something else. */
    public static Optional<TimeWanted> of(Message message) {
        return Arrays.stream(values())
                .filter(wanted -> wanted.key().equals(message.key()))
                .filter(wanted -> message.args().stream().allMatch(LocalDateTime.class::isInstance))
                .findFirst();
    }

    private String key() {
        return "TimeWanted." + name();
    }
}
