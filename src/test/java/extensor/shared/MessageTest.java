package extensor.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.web.kit.MessageText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MessageTest {
    private final MessageColumn column = new MessageColumn();

    private Message kept(Message message) {
        return column.convertToEntityAttribute(column.convertToDatabaseColumn(message));
    }

    @Test
    void each_kind_of_argument_comes_back_as_it_was() {
        Message message = Message.of(
                "trend.again",
                Message.of("trend.plain", "Reach", new BigDecimal("4.50"), BigDecimal.TEN),
                LocalDate.of(2026, 11, 29),
                LocalDateTime.of(2026, 11, 29, 9, 0),
                List.of("one", Message.of("sore.SKIN")));
        assertThat(kept(message)).isEqualTo(message);
    }

    @Property
    void what_somebody_wrote_comes_back_as_it_was_whatever_it_is(@ForAll String written) {
        Message message = Message.of("task.not-answered", written);
        assertThat(kept(message)).isEqualTo(message);
        assertThat(MessageText.of(message)).endsWith(written);
    }

    @Test
    void it_is_kept_in_one_form() {
        assertThat(column.convertToDatabaseColumn(Message.of("trend.side", "Grip", Message.of("trend.side.LEFT"))))
                .isEqualTo("{\"args\":[\"Grip\",{\"args\":[],\"key\":\"trend.side.LEFT\"}],\"key\":\"trend.side\"}");
    }

    @Test
    void a_sentence_of_former_times_says_itself() {
        for (String former : List.of("Pain: 4, then 7 points", "{knee} hurts", ""))
            assertThat(MessageText.of(column.convertToEntityAttribute(former))).isEqualTo(former);
        assertThat(column.convertToEntityAttribute(null)).isNull();
    }

    @Test
    void nothing_else_is_an_argument() {
        assertThatThrownBy(() -> Message.of("task.goals", 7)).isInstanceOf(IllegalArgumentException.class);
    }
}
