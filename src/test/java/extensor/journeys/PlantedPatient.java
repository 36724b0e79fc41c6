package extensor.journeys;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How the record of the planted patient is addressed. */
record PlantedPatient(String patient, List<String> episodes, String plan, Map<LocalDateTime, String> visits) {
    /** The number of the visit of today, of which the note is begun. */
    static final int BEGUN = 2;

    private static final int BOOKED = 5;

    Stream<String> ids() {
        return Stream.of(Stream.of(patient, plan), episodes.stream(), visits.values().stream())
                .flatMap(ids -> ids);
    }

    /** A visit that lies ahead and stands as it was booked. */
    String booked() {
        return visit(BOOKED);
    }

    /** The visit of today. */
    String begun() {
        return visit(BEGUN);
    }

    private String visit(int number) {
        return List.copyOf(visits.values()).get(number);
    }
}
