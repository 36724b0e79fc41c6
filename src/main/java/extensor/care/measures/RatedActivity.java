package extensor.care.measures;

import java.math.BigDecimal;

/** What a patient wants to do again, in the patient's own words, and how well it goes: from 0 (not at all) to 10 (as before). */
public record RatedActivity(String words, BigDecimal score) {}
