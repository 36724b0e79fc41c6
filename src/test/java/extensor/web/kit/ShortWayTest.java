package extensor.web.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.shared.Refusal;
import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What pages ask most is answered at once, and all else as ever. */
class ShortWayTest {
    private final ShortWay shortWay = new ShortWay();
    private final ELContext page = new Page();

    /** Something of ours that a page shows. */
    public record Shown(String name) {
        public String with(String more) {
            return name + more;
        }

        public String twice(int times) {
            return name.repeat(times);
        }

        public String twice(String other) {
            return name + other;
        }

        public String refuse() {
            throw Refusal.notFound();
        }
    }

    private Object invoke(Object base, String method, Object... arguments) {
        page.setPropertyResolved(false);
        return shortWay.invoke(page, base, method, null, arguments);
    }

    @Test
    void a_text_is_found_by_its_key() {
        Object texts = shortWay.getValue(page, null, "msg");
        assertThat(page.isPropertyResolved()).isTrue();
        assertThat(shortWay.getValue(page, texts, "login.title")).isEqualTo(Messages.text("login.title"));
        page.setPropertyResolved(false);
        assertThat(shortWay.getValue(page, texts, "no.such.key")).isNull();
        assertThat(page.isPropertyResolved()).isFalse();
    }

    @Test
    void a_method_with_a_name_of_its_own_is_called_with_arguments_that_fit() {
        assertThat(invoke(new Shown("a"), "with", "b")).isEqualTo("ab");
        assertThat(page.isPropertyResolved()).isTrue();
        assertThat(invoke(new Shown("a"), "with", 7L)).isEqualTo("a7");
        assertThat(invoke("Side.", "concat", "LEFT")).isEqualTo("Side.LEFT");
    }

    @Test
    void methods_of_one_name_and_all_that_is_not_ours_take_the_long_way() {
        assertThat(invoke(new Shown("a"), "twice", 2)).isNull();
        assertThat(page.isPropertyResolved()).isFalse();
        assertThat(invoke(List.of("a"), "stream")).isNull();
        assertThat(page.isPropertyResolved()).isFalse();
    }

    @Test
    void what_a_method_throws_is_told_as_its_cause() {
        assertThatThrownBy(() -> invoke(new Shown("a"), "refuse"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(Refusal.class);
    }

    private static final class Page extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }

        @Override
        public <T> T convertToType(Object given, Class<T> wanted) {
            return wanted.cast(String.valueOf(given));
        }
    }
}
