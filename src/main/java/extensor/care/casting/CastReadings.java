package extensor.care.casting;

import extensor.shared.Refusal;
import extensor.shared.TypedNumber;
import extensor.shared.TypedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** All readings of a sitting as they are typed into one field, one after the other: "-7 -8 -6,5". Pure. */
public final class CastReadings {
    private CastReadings() {}

    /** Empty where nothing was typed; refuses at the field what is no number. */
    public static List<BigDecimal> typed(String text) {
        List<BigDecimal> readings = new ArrayList<>();
        String line = TypedText.hyphened(text);
        if (line.isEmpty()) return readings;
        try {
            for (String one : line.split("[ ;]+")) readings.add(TypedNumber.decimal(one));
        } catch (Refusal no) {
            throw Refusal.at("readings", no.key(), no.arguments().toArray());
        }
        return readings;
    }
}
