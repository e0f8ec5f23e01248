import { survivesFaults } from "../support/chaos.js";

survivesFaults("sqlite");
