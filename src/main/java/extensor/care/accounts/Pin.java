package extensor.care.accounts;

import extensor.shared.Refusal;
import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The PIN of an account. It opens a locked screen at a computer of the counter, and nothing else. */
@Entity
@Table(name = "pin")
public class Pin extends Stored {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{4,8}");
    private static final int DIFFERENT = 3;

    @Column(name = "account_id")
    private long account;

    @Column(name = "pin_hash")
    private String pinHash;

    @Column(name = "set_at")
    private Instant setAt;

    protected Pin() {}

    Pin(long id, long account, String pinHash, Instant now) {
        super(id);
        this.account = account;
        this.pinHash = pinHash;
        this.setAt = now;
    }

    String pinHash() {
        return pinHash;
    }

    /** Refuses what is no PIN, and what a colleague would try first: few different digits, digits in a row, and the middle column of the keys. */
    static void judge(String typed) {
        if (typed == null || !DIGITS.matcher(typed).matches()) throw Refusal.at("pin", "pin.form");
        boolean easy = typed.chars().distinct().count() < DIFFERENT
                || row(typed, 1)
                || row(typed, -1)
                || typed.equals("2580")
                || typed.equals("0852");
        if (easy) throw Refusal.at("pin", "pin.easy");
    }

    private static boolean row(String typed, int step) {
        return IntStream.range(1, typed.length())
                .allMatch(at -> Math.floorMod(typed.charAt(at) - typed.charAt(at - 1) - step, 10) == 0);
    }
}
