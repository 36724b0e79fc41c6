package extensor.care.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.access.Roles;
import extensor.care.access.SignedIn;
import extensor.shared.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Which tasks stand after one request and another, without a database. */
class ReconciledTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TaskSubject PLAN = TaskSubject.plan(7);

    private final List<Task> standing = new ArrayList<>();

    private Reconciled keep(List<Wanted> wanted) {
        Reconciled tasks = Reconciled.of(List.copyOf(standing), wanted);
        tasks.gone().forEach(task -> task.lift(NOW));
        standing.removeAll(tasks.gone());
        tasks.fresh().forEach(one -> standing.add(new Task(1, TaskKind.REVIEW, one, NOW)));
        return tasks;
    }

    private static void done(Task task) {
        Caller thea = new Caller();
        thea.is(new SignedIn(9, Roles.of(Role.THERAPIST), "Thea", null, 0, NOW), new HashSet<>());
        task.follow(List.of(new TaskAct(task, TaskActKind.DONE, thea, NOW, null)));
    }

    private static Message saying(String words) {
        return Message.of("task.goals", List.of(words));
    }

    private static Wanted state(String words) {
        return Wanted.state(PLAN, saying(words), TODAY);
    }

    /** Some of four parts of a plan, each with one of three messages. */
    @Provide
    Arbitrary<List<Wanted>> wishes() {
        Arbitrary<Wanted> one = Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of("walk", "sit", "bend"),
                        Arbitraries.of(true, false))
                .as((item, words, news) -> new Wanted(TaskSubject.item(7, item), saying(words), TODAY, null, news));
        return one.list().ofMaxSize(4).uniqueElements(Wanted::subject);
    }

    @Property
    void after_each_wish_exactly_what_is_wanted_stands_and_the_same_once_more_changes_nothing(
            @ForAll("wishes") List<Wanted> first, @ForAll("wishes") List<Wanted> second) {
        for (List<Wanted> wanted : List.of(first, second)) {
            keep(wanted);
            assertThat(standing)
                    .extracting(Task::subject)
                    .containsExactlyInAnyOrderElementsOf(
                            wanted.stream().map(Wanted::subject).toList());
            assertThat(standing).allMatch(task -> wanted.stream().anyMatch(task::answers));
            assertThat(keep(wanted)).isEqualTo(new Reconciled(List.of(), List.of()));
        }
        standing.clear();
    }

    @Example
    void what_was_done_stays_done_until_it_says_something_else() {
        keep(List.of(state("walk")));
        done(standing.get(0));
        assertThat(keep(List.of(state("walk"))).fresh()).isEmpty();
        assertThat(keep(List.of(state("bend"))).fresh()).hasSize(1);
    }

    @Example
    void what_was_done_comes_back_when_it_has_happened_again() {
        keep(List.of(state("walk")));
        done(standing.get(0));
        assertThat(keep(List.of(Wanted.noticed(PLAN, saying("walk"), TODAY))).fresh())
                .hasSize(1);
        assertThat(standing).hasSize(1);
    }

    @Example
    void what_was_done_comes_back_when_it_was_gone_in_between() {
        keep(List.of(state("walk")));
        done(standing.get(0));
        keep(List.of());
        assertThat(keep(List.of(state("walk"))).fresh()).hasSize(1);
    }

    @Example
    void a_subject_covers_itself_and_its_parts_and_nothing_else() {
        assertThat(PLAN.covers(PLAN)).isTrue();
        assertThat(PLAN.covers(TaskSubject.item(7, 2))).isTrue();
        assertThat(TaskSubject.item(7, 2).covers(PLAN)).isFalse();
        assertThat(TaskSubject.item(7, 2).covers(TaskSubject.item(7, 3))).isFalse();
        assertThat(PLAN.covers(TaskSubject.plan(8))).isFalse();
        assertThat(TaskSubject.visit(7).covers(PLAN)).isFalse();
    }
}
