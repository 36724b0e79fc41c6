package extensor.web.kit;

import extensor.shared.Formats;
import extensor.shared.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A stored message in the language of its reader. */
@Named
@ApplicationScoped
public class MessageWords {
    private static final String LIST = ".list";

    /** Empty where there is nothing to say. */
    public String say(Message message) {
        if (message == null) return "";
        return Messages.text(
                message.key(),
                message.args().stream().map(one -> say(message, one)).toArray());
    }

    private String say(Message message, Object argument) {
        if (argument instanceof Message inner) return say(inner);
        if (argument instanceof LocalDate day) return Formats.shortDate(day);
        if (argument instanceof BigDecimal number) return Formats.rounded(number);
        if (argument instanceof List<?> list)
            return list.stream()
                    .map(one -> say(message, one))
                    .reduce((all, next) -> Messages.text(message.key() + LIST, all, next))
                    .orElse("");
        return argument.toString();
    }
}
