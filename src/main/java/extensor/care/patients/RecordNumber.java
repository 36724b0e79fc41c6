package extensor.care.patients;

import extensor.shared.Stored;
import extensor.shared.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the records, so that each has a number that people can read out. Its row is locked while a number is taken. */
@Entity
@Table(name = "record_counter")
class RecordNumber extends Stored {
    static final long ONLY = 1;
    static final int DIGITS = 6;

    private static final Pattern TYPED = Pattern.compile("(?i)(?:p[- ]?)?0*(\\d{1,12})");

    @Column(name = "last_number")
    private long last;

    protected RecordNumber() {}

    String next() {
        last++;
        return written(last);
    }

    private static String written(long number) {
        return "P-%0".concat(DIGITS + "d").formatted(number);
    }

    /** The number as it is written, from how people type it; nothing where it is none. */
    static Optional<String> read(String typed) {
        Matcher number = TYPED.matcher(TypedText.hyphened(typed));
        return number.matches() ? Optional.of(written(Long.parseLong(number.group(1)))) : Optional.empty();
    }
}
