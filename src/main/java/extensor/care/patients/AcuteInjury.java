package extensor.care.patients;

import java.time.LocalDate;

/** A fresh injury counts as acute for 72 hours (reference CI059); as facts know days, for the day it happened and the two after. */
final class AcuteInjury {
    static final String CONDITION = "ACUTE_INJURY";
    private static final int DAYS = 3;

    private AcuteInjury() {}

    /** The first day on which it no longer counts as acute. */
    static LocalDate until(LocalDate from) {
        return from.plusDays(DAYS);
    }

    static FactAnswer fact(Complaint complaint) {
        BodyArea area = complaint.area();
        LocalDate from = complaint.onset().day();
        return new FactAnswer(CONDITION, Presence.PRESENT, area.region(), area.side(), from, until(from), null);
    }

    static boolean proposed(Mechanism mechanism, LocalDate onset, LocalDate today) {
        return mechanism.injury() && !onset.isAfter(today) && today.isBefore(until(onset));
    }
}
