package extensor.care.clinic;

/** The kinds of devices that a clinic owns and books. Other equipment, such as a splint, belongs to the patient. */
public enum DeviceKind {
    STIM_UNIT,
    ULTRASOUND,
    CPM,
    INFRARED_LAMP,
    PARAFFIN_BATH,
    TRACTION_TABLE,
    SHOCKWAVE,
    LASER,
    PNEUMATIC_PUMP,
    SHORTWAVE,
    BFR_CUFF,
    EMG_UNIT
}
