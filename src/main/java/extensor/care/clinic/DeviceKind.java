package extensor.care.clinic;

/** The devices that a clinic has and therefore books. What else a treatment asks for, such as a splint, is the patient's own. */
public enum DeviceKind {
    STIM_UNIT,
    ULTRASOUND,
    CPM,
    INFRARED_LAMP,
    PARAFFIN_BATH
}
