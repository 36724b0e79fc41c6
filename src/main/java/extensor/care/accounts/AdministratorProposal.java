package extensor.care.accounts;

import java.io.Serializable;

/** An administrator, by id and name, wants somebody to become another one, and a second administrator has to say so too. */
public record AdministratorProposal(long by, String name) implements Serializable {}
