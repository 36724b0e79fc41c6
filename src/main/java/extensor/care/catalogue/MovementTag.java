package extensor.care.catalogue;

import java.util.Optional;

/**
 * How a treatment moves, holds and loads the body, for the safety rules: the closed list that presets, options and rules use. The tags of
 * {@link Movement} are for the filter of the library. END is at or near the end of range, MID clearly short of it.
 */
public enum MovementTag {
    // positions
    POS_SUPINE,
    POS_PRONE,
    POS_PLANK,
    POS_SIDE,
    POS_FOUR_POINT,
    POS_SIT,
    POS_STAND,
    POS_WATER,
    HEAD_DOWN,
    // the trunk
    T_NEUTRAL,
    T_NEUTRAL_LOADED,
    T_FLEX_MID,
    T_FLEX_END,
    T_FLEX_LOADED,
    T_EXT_MID,
    T_EXT_END,
    T_EXT_LOADED,
    T_EXT_FULCRUM,
    T_ROT_MID,
    T_ROT_END,
    T_ROT_LOADED,
    T_SIDE_MID,
    T_SIDE_END,
    T_SIDE_LOADED,
    // the neck
    N_NEUTRAL,
    N_RETRACT,
    N_FLEX_END,
    N_FLEX_LOADED,
    N_EXT_END,
    N_ROT_MID,
    N_ROT_END,
    N_SIDE_END,
    N_ISO,
    // joints
    SH_OVERHEAD,
    SH_FLEX_END,
    SH_ABD_ER,
    SH_EXT_END,
    SH_WEIGHT,
    EL_FLEX_END,
    EL_EXT_END,
    WR_EXT_END,
    WR_WEIGHT,
    HA_FLEX_END,
    HA_GRIP,
    HIP_FLEX_GT90,
    HIP_ADD,
    HIP_IR,
    HIP_ER_END,
    HIP_ABD_END,
    HIP_EXT_END,
    KN_FLEX_END,
    KN_EXT_END,
    KN_CLOSED_LOAD,
    KNEELING,
    AN_DF_END,
    NEURAL_LEG,
    NEURAL_ARM,
    // loads
    WB_NONE,
    WB_LEGS,
    WB_ONE_LEG,
    WB_ARMS,
    LOAD_EXTERNAL,
    COMPRESSION,
    IMPACT,
    ISOMETRIC,
    VALSALVA_RISK,
    // heart, lungs and circulation
    AEROBIC_LIGHT,
    AEROBIC_MODERATE,
    AEROBIC_HARD,
    ORTHOSTATIC,
    BREATHING,
    // balance
    BAL_MILD,
    BAL_HIGH,
    // how it is done, and what comes with it
    ACTIVE,
    ASSISTED,
    PASSIVE,
    OVERPRESSURE,
    PROLONGED,
    CONTACT_MASSAGE(true),
    IMMERSION(true),
    CALF_PUMP,
    STIM_ADDED(true);

    private final boolean context;

    MovementTag() {
        this(false);
    }

    MovementTag(boolean context) {
        this.context = context;
    }

    /** True for what comes with a treatment, such as water: nobody assumes it where nothing is told, and a rule that asks for it keeps its own place. */
    public boolean isContext() {
        return context;
    }

    /** What it becomes when a weight or a band is added; empty where nothing is told of that. */
    Optional<MovementTag> loaded() {
        return Optional.ofNullable(
                switch (this) {
                    case T_NEUTRAL -> T_NEUTRAL_LOADED;
                    case T_FLEX_MID, T_FLEX_END -> T_FLEX_LOADED;
                    case T_EXT_MID, T_EXT_END, T_EXT_FULCRUM -> T_EXT_LOADED;
                    case T_ROT_MID, T_ROT_END -> T_ROT_LOADED;
                    case T_SIDE_MID, T_SIDE_END -> T_SIDE_LOADED;
                    case N_FLEX_END -> N_FLEX_LOADED;
                    default -> null;
                });
    }
}
