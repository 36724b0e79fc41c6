package extensor.care.today;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** One fact about a patient as the database wrote it out: of which kind, and its values as texts, empty where there is none. */
record CaseRow(CaseRow.CaseFact kind, long patient, List<String> values) {
    /** Of what it is a fact, with its values in their order. */
    enum CaseFact {
        /** Id, problem, region, side, onset, zone of the site, opened, closed. */
        EPISODE,
        /** Id, number of the version in force, episode, first and last day, visits given. */
        PLAN,
        /** Condition, first day, the first day on which it no longer holds. */
        FACT,
        /** Day, value. By day and in the order in which they were written. */
        PAIN,
        /** When the next booked visit in a zone begins, and the zone. */
        NEXT,
        /** Kind of task, the earliest day on which one is due; that treatments are on hold, also where somebody has seen to it. */
        TASK
    }

    String text(int place) {
        String value = values.get(place);
        return value == null || value.isEmpty() ? null : value;
    }

    long id(int place) {
        return Long.parseLong(values.get(place));
    }

    int count(int place) {
        return Integer.parseInt(values.get(place));
    }

    BigDecimal number(int place) {
        return new BigDecimal(values.get(place));
    }

    LocalDate day(int place) {
        String value = text(place);
        return value == null ? null : LocalDate.parse(value);
    }

    /** Databases write times of UTC with a blank between day and hour. */
    Instant time(int place) {
        String value = text(place);
        return value == null
                ? null
                : LocalDateTime.parse(value.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }
}
