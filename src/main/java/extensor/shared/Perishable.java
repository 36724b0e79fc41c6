package extensor.shared;

/** Rows that serve nobody once they have aged, and how to remove some of them. The start of the server calls each in turn, from time to time. */
public interface Perishable {
    /** What the log calls them, in the plural. */
    String what();

    /** Removes at most this many in a transaction of its own, and locks no others; gives how many it removed. */
    int remove(int most);
}
