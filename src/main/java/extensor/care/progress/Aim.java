package extensor.care.progress;

import extensor.care.catalogue.Template;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What shall be reached, by which day. */
public record Aim(Template.Comparison comparison, BigDecimal target, LocalDate due, String text) {
    public boolean met(BigDecimal value) {
        int compared = value.compareTo(target);
        return comparison == Template.Comparison.AT_MOST ? compared <= 0 : compared >= 0;
    }

    public boolean atMost() {
        return comparison == Template.Comparison.AT_MOST;
    }
}
