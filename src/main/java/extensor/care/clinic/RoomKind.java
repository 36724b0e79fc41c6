package extensor.care.clinic;

/** What a room is made for; the catalogue's treatments ask for these. */
public enum RoomKind {
    TREATMENT_ROOM,
    GYM,
    POOL,
    CASTING_ROOM
}
