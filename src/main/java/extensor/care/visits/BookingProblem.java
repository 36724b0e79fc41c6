package extensor.care.visits;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Why a visit that is booked cannot stay as it is. The first six are of the plan in force and its episode, the others of the clinic. Kept as words with the appointment. */
public enum BookingProblem {
    NOT_ASKED,
    ANOTHER_DAY,
    LONGER,
    OTHER_ROOM,
    OTHER_DEVICE,
    OTHER_SITE,
    CLOSED,
    LEFT,
    AWAY,
    OTHER_HOURS,
    ROOM_GONE,
    DEVICE_GONE;

    /** The visit cannot take place like this: the clinic lacks something for it. */
    public boolean prevents() {
        return compareTo(CLOSED) >= 0;
    }

    public static String write(Collection<BookingProblem> troubles) {
        return troubles.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    public static List<BookingProblem> read(String words) {
        return Arrays.stream(words.split(" "))
                .filter(w -> !w.isEmpty())
                .map(BookingProblem::valueOf)
                .toList();
    }
}
