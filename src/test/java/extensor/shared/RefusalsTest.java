package extensor.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class RefusalsTest {
    private final Refusals no = new Refusals();

    private Refusal refused() {
        return catchThrowableOfType(Refusal.class, no::refuse);
    }

    @Test
    void nothing_wrong_is_no_refusal() {
        no.when(false, "name", "a");
        assertThat(no.<String>read(() -> "read")).isEqualTo("read");
        assertThatCode(no::refuse).doesNotThrowAnyException();
    }

    @Test
    void all_fields_are_told_in_their_order_each_with_its_first_reason() {
        no.when(true, "name", "a", 3);
        no.check(() -> {
            throw Refusal.at("phone", "b");
        });
        no.when(true, "name", "c");
        assertThat(no.<String>read(() -> {
                    throw Refusal.at("mail", "d");
                }))
                .isNull();
        assertThat(refused().all()).extracting(Refusal::field).containsExactly("name", "phone", "mail");
        assertThat(refused().all()).extracting(Refusal::key).containsExactly("a", "b", "d");
        assertThat(refused().field()).isEqualTo("name");
        assertThat(refused().arguments()).containsExactly(3);
    }

    @Test
    void a_check_that_gathered_is_gathered_again() {
        Refusals inner = new Refusals();
        inner.when(true, "street", "a");
        inner.when(true, "town", "b");
        no.check(inner::refuse);
        assertThat(refused().all()).extracting(Refusal::field).containsExactly("street", "town");
    }

    @Test
    void a_no_that_is_about_no_field_ends_everything_at_once() {
        no.when(true, "name", "a");
        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> no.check(() -> {
                                    throw Refusal.notFound();
                                }))
                        .field())
                .isNull();
    }
}
