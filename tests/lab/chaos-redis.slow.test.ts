import { survivesFaults } from "../support/chaos.js";

survivesFaults("redis");
