package extensor.care.catalogue;

/** Where an intervention is given: at the clinic, at home, or at a desk (referrals). */
public enum CarePlace {
    CLINIC,
    HOME,
    ADMIN
}
