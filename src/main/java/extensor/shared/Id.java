package extensor.shared;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Ids: 64 bits, made by the program, in the order of time; outside they are a short opaque text. Ids are no secret, rights never rest on them. */
public final class Id {
    private static final long EPOCH = 1_700_000_000_000L;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private Id() {}

    /** The next id: 41 bits of milliseconds and 22 bits that begin at random, so that two nodes rarely meet (the primary key is the proof). */
    public static long next() {
        long fresh = (System.currentTimeMillis() - EPOCH << 22) | RANDOM.nextInt(1 << 21);
        return LAST.updateAndGet(last -> Math.max(last + 1, fresh));
    }

    /** How an id looks in an address. */
    public static String text(long id) {
        return Long.toString(id, 36);
    }

    /** Reads what `text` wrote; anything else is simply not found. */
    public static long of(String text) {
        if (text == null || !text.matches("[0-9a-z]{1,13}")) throw Refusal.notFound();
        try {
            long id = Long.parseLong(text, 36);
            if (!text(id).equals(text)) throw Refusal.notFound();
            return id;
        } catch (NumberFormatException e) {
            throw Refusal.notFound();
        }
    }
}
