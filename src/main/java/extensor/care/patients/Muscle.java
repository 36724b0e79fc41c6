package extensor.care.patients;

/** The muscle that an episode of spasm is mostly about. */
public enum Muscle {
    TRAPEZIUS,
    SCM,
    RHOMBOID,
    ERECTOR_SPINAE,
    LATISSIMUS,
    QUADRATUS_LUMBORUM,
    OTHER
}
