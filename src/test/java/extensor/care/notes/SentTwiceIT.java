package extensor.care.notes;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.measures.Measuring;
import extensor.care.measures.Subjects;
import extensor.care.measures.TakenValue;
import extensor.container.Inside;
import extensor.container.inside.Careless;
import extensor.container.inside.ClinicAtWork;
import extensor.shared.RequestKey;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The same act sent again, even at the same moment, is stored once. A control proves that a second one would be counted. */
@Inside
class SentTwiceIT extends ClinicAtWork {
    private static final int TIMES = 6;

    @Inject
    Measuring measuring;

    @Inject
    WritingNotes writingNotes;

    @Inject
    AddingToNotes addingToNotes;

    @Inject
    Careless careless;

    @Resource
    ManagedExecutorService threads;

    private List<Long> take(String request, int... pains) {
        List<TakenValue> values = new ArrayList<>();
        for (int pain : pains) values.add(new TakenValue(Subjects.PAIN, BigDecimal.valueOf(pain)));
        return measuring.take(patient, clinic.today(), values, request);
    }

    private long measured() {
        return rows.number("select count(*) from measurement where patient_id = ?", patient);
    }

    @Test
    void the_same_measurement_sent_many_times_at_once_stands_once_and_each_sending_gets_the_same_answer() {
        String page = RequestKey.key();
        List<Object> answers = acting.together(TIMES, thea, "-", () -> take(page, 5, 6));
        assertThat(answers).allSatisfy(answer -> assertThat(answer).isInstanceOf(List.class));
        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(measured()).isEqualTo(2);
        assertThat(acting.as(thea, () -> take(page, 5, 6))).as("and later").isEqualTo(answers.get(0));
        assertThat(measured()).isEqualTo(2);
    }

    @Test
    void two_equal_measurements_of_one_day_that_were_both_taken_both_stand() {
        acting.as(thea, () -> take(RequestKey.key(), 5));
        acting.as(thea, () -> take(RequestKey.key(), 5));
        assertThat(measured()).isEqualTo(2);
    }

    @Test
    void other_values_under_the_key_of_what_was_saved_are_refused_and_not_swallowed() {
        String page = RequestKey.key();
        acting.as(thea, () -> take(page, 5));
        for (int[] other : new int[][] {{6}, {5, 5}, {}})
            assertThat(acting.refusalAs(thea, () -> take(page, other))).isEqualTo("measure.kept-already");
        assertThat(acting.refusalAs(thea, () -> take("%", 5))).isEqualTo(NOT_FOUND);
        assertThat(measured()).isEqualTo(1);
    }

    @Test
    void the_same_addition_sent_many_times_at_once_stands_once_and_other_words_are_not_swallowed() {
        long plan = plan(0, 14, 2, "MT_MASSAGE");
        long visit = acting.as(thea, () -> writingNotes.walkIn(plan));
        int revision = acting.as(thea, () -> writingNotes.open(visit)).note().revision();
        acting.as(thea, () -> writingNotes.sign(visit, revision, NoteDraft.NOTHING));
        String page = RequestKey.key();
        List<Object> answers =
                acting.together(TIMES, thea, "-", () -> addingToNotes.add(visit, "Forgot it", "A little red", page));
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer)
                        .isInstanceOfSatisfying(
                                VisitSheet.class,
                                sheet -> assertThat(sheet.note().addenda()).hasSize(1)));
        assertThat(acting.refusalAs(thea, () -> addingToNotes.add(visit, "Forgot it", "Something else", page)))
                .isEqualTo("visit.added-already");
        acting.as(thea, () -> addingToNotes.add(visit, "Forgot it", "A little red", RequestKey.key()));
        assertThat(acting.as(thea, () -> writingNotes.open(visit)).note().addenda())
                .as("said twice on purpose")
                .hasSize(2);
    }

    @Test
    void the_counting_sees_what_somebody_careless_writes_twice_and_the_key_stops_even_them() throws Exception {
        assertThat(carelessly(null)).isZero();
        assertThat(measured()).isEqualTo(2);
        patient = clinic.register(thea);
        assertThat(carelessly(RequestKey.key())).as("failed").isEqualTo(1);
        assertThat(measured()).isEqualTo(1);
    }

    /** Two people look and then both write; gives how many fail. */
    private int carelessly(String request) throws Exception {
        CyclicBarrier between = new CyclicBarrier(2);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < 2; i++)
            running.add(threads.submit(() -> careless.measure(patient, request, () -> {
                between.await(30, TimeUnit.SECONDS);
                return null;
            })));
        int failed = 0;
        for (Future<?> one : running) {
            try {
                one.get(60, TimeUnit.SECONDS);
            } catch (ExecutionException refused) {
                failed++;
            }
        }
        return failed;
    }
}
