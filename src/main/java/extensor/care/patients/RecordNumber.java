package extensor.care.patients;

import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Counts the records, so that each has a number people can read out; its row is locked while a number is taken. */
@Entity
@Table(name = "record_counter")
class RecordNumber extends Stored {
    static final long ONLY = 1;
    static final int DIGITS = 6;

    @Column(name = "last_number")
    private long last;

    protected RecordNumber() {}

    String next() {
        last++;
        return "P-%0".concat(DIGITS + "d").formatted(last);
    }
}
