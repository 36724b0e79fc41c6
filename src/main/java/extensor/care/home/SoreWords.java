package extensor.care.home;

import extensor.shared.Message;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the therapist's task says of a sore item: the latest report first, the earlier ones after it. Pure. */
final class SoreWords {
    /** This many reports are kept whole; of older ones only the reasons. */
    static final int MOST = 5;

    private static final String TASK = "sore.task";
    private static final String SAID = "sore.said";
    private static final String WITH_WORD = "sore.said-with-word";
    private static final String NAMED = "sore.named";
    private static final String ALSO = "sore.also";
    private static final Set<String> HARMFUL = Arrays.stream(SoreReason.values())
            .filter(SoreReason::callToday)
            .map(SoreWords::key)
            .collect(Collectors.toUnmodifiableSet());

    private SoreWords() {}

    static Message of(HomeReport tap) {
        Message reason = Message.of(key(tap.reason()));
        return tap.word() == null
                ? Message.of(SAID, tap.day(), reason)
                : Message.of(WITH_WORD, tap.day(), reason, tap.word());
    }

    private static String key(SoreReason reason) {
        return "sore." + reason;
    }

    static Message takenBack(LocalDate day) {
        return Message.of("sore.taken-back", day);
    }

    /** "Hot pack: 27 Nov, tingling or numbness. Before: 26 Nov, still sore from last time." */
    static Message after(String name, Message last, List<Message> before) {
        List<Message> all = Stream.concat(Stream.of(last), before.stream().flatMap(task -> said(task, name)))
                .toList();
        List<Message> whole = all.stream()
                .filter(said -> !said.key().equals(ALSO))
                .limit(MOST)
                .toList();
        List<Message> kept = all.stream()
                .filter(said -> whole.contains(said) || said.asWritten())
                .toList();
        List<Message> lost = all.stream()
                .flatMap(SoreWords::reasons)
                .distinct()
                .filter(reason -> kept.stream().flatMap(SoreWords::reasons).noneMatch(reason::equals))
                .toList();
        return Message.of(TASK, name, lost.isEmpty() ? kept : with(kept, Message.of(ALSO, lost)));
    }

    /** Something that a task says may do harm. */
    static boolean callToday(Message task) {
        return messages(task.args().get(1))
                .flatMap(SoreWords::reasons)
                .anyMatch(reason -> HARMFUL.contains(reason.key()));
    }

    private static List<Message> with(List<Message> kept, Message also) {
        return Stream.concat(kept.stream(), Stream.of(also)).toList();
    }

    /** What a task that waits says; with the name of the item where that was another one. */
    private static Stream<Message> said(Message task, String name) {
        if (!task.key().equals(TASK)) return Stream.of(task);
        String called = (String) task.args().get(0);
        return messages(task.args().get(1))
                .map(said -> called.equals(name) || bare(said) ? said : Message.of(NAMED, called, said));
    }

    /** It belongs to no name, or has one already. */
    private static boolean bare(Message said) {
        return said.key().equals(NAMED) || said.key().equals(ALSO) || said.asWritten();
    }

    private static Stream<Message> reasons(Message said) {
        return switch (said.key()) {
            case SAID, WITH_WORD -> Stream.of((Message) said.args().get(1));
            case NAMED -> reasons((Message) said.args().get(1));
            case ALSO -> messages(said.args().get(0));
            default -> Stream.empty();
        };
    }

    private static Stream<Message> messages(Object list) {
        return ((List<?>) list).stream().map(Message.class::cast);
    }
}
