package extensor.container;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.container.inside.Rows;
import extensor.shared.TextLimit;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What a field lets somebody type fits the column that keeps it, on both databases. */
@Inside
class TextLimitsIT {
    @Inject
    Rows rows;

    @Test
    void every_column_is_as_wide_as_its_field() {
        assertThat(Arrays.stream(TextLimit.values()).filter(limit -> limit.column() != null))
                .hasSizeGreaterThan(20)
                .allSatisfy(limit -> {
                    String[] place = limit.column().split("\\.");
                    assertThat(rows.number(
                                    "select max(character_maximum_length) from information_schema.columns"
                                            + " where lower(table_name) = ? and lower(column_name) = ? and lower(table_schema) not in ('information_schema', 'mysql')",
                                    place[0],
                                    place[1]))
                            .as(limit.column())
                            .isGreaterThanOrEqualTo(limit.longest());
                });
    }
}
