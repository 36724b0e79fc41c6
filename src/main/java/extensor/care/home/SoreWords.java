package extensor.care.home;

import extensor.care.tasks.Task;
import extensor.shared.Formats;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the therapist's task says of an item: what was said last comes first, what was said before stays behind it. Pure. */
record SoreWords(String said) {
    private static final String BEFORE = " Before: ";
    private static final String ALSO = "… Also: ";
    /** What the names of all reasons need. */
    private static final int ROOM = Arrays.stream(SoreReason.values())
                    .mapToInt(reason -> reason.noted().length() + 2)
                    .sum()
            + ALSO.length();

    static SoreWords of(HomeReport tap) {
        String word = tap.word() == null ? "." : ". \"" + tap.word() + "\"";
        return new SoreWords(Formats.shortDate(tap.day()) + ", " + tap.reason().noted() + word);
    }

    static SoreWords takenBack(LocalDate day) {
        return new SoreWords(Formats.shortDate(day) + ", taken back by the patient.");
    }

    /** "Hot pack: 27 Nov, tingling or numbness. Before: 26 Nov, still sore from last time." */
    String after(String name, List<String> waiting) {
        String head = name + ": ";
        String all = waiting.stream()
                .map(words -> words.startsWith(head) ? words.substring(head.length()) : words)
                .collect(Collectors.joining(BEFORE, head + said + (waiting.isEmpty() ? "" : BEFORE), ""));
        return all.length() <= Task.LONGEST ? all : cut(all);
    }

    /** The oldest words go first, but no reason is lost. */
    private static String cut(String all) {
        String kept = all.substring(0, Task.LONGEST - ROOM);
        String lost = Arrays.stream(SoreReason.values())
                .map(SoreReason::noted)
                .filter(all::contains)
                .filter(Predicate.not(kept::contains))
                .collect(Collectors.joining(", "));
        return lost.isEmpty() ? kept + "…" : kept + ALSO + lost;
    }
}
