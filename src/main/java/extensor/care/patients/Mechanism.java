package extensor.care.patients;

import java.util.EnumSet;
import java.util.Set;

/** How a problem came about. */
public enum Mechanism {
    LIFTING,
    SUDDEN_MOVEMENT,
    OVERUSE,
    POSTURE,
    FALL,
    VEHICLE_ACCIDENT,
    SPORT,
    SURGERY,
    IMMOBILISATION,
    ILLNESS,
    UNKNOWN,
    OTHER;

    private static final Set<Mechanism> INJURIES = EnumSet.of(LIFTING, SUDDEN_MOVEMENT, FALL, VEHICLE_ACCIDENT, SPORT);

    /** Tissue was hurt at one moment, so that for the first days it counts as an acute injury. */
    public boolean injury() {
        return INJURIES.contains(this);
    }

    /** Much energy is certain; a fall or a blow may have had it too, then the therapist says so. */
    public boolean highEnergy() {
        return this == VEHICLE_ACCIDENT;
    }
}
