package extensor.shared;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.shared.door.ReadOnce;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Only a request that just shows something keeps what it has read. */
class ReadOnceTest {
    private final List<String> asked = new ArrayList<>();
    private final ReadOnce readOnce = new ReadOnce();

    private String read(String what, long id, String answer) {
        return readOnce.of(what, id, () -> {
            asked.add(what + id);
            return answer;
        });
    }

    @Test
    void a_request_that_acts_reads_anew_each_time() {
        assertThat(read("facts", 1, "before")).isEqualTo("before");
        assertThat(read("facts", 1, "after")).isEqualTo("after");
        assertThat(asked).hasSize(2);
    }

    @Test
    void a_request_that_shows_reads_each_thing_of_each_id_once_also_where_there_is_nothing() {
        readOnce.begin();
        assertThat(read("facts", 1, "one")).isEqualTo("one");
        assertThat(read("facts", 1, "other")).isEqualTo("one");
        assertThat(read("facts", 2, "two")).isEqualTo("two");
        assertThat(read("care", 1, null)).isNull();
        assertThat(read("care", 1, "late")).isNull();
        assertThat(asked).containsExactly("facts1", "facts2", "care1");
    }
}
